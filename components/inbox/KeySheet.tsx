import { useLayoutEffect, useRef } from 'react'
import { Icon } from '../ui/Icon.tsx'
import { Key } from '../ui/Key.tsx'
import { useSurface, useView } from './surface.ts'

const GROUPS = [
  [
    'keys.list',
    [
      [['j', '↓'], 'keys.next'],
      [['k', '↑'], 'keys.previous'],
      [['Enter'], 'keys.enter'],
      [['Home', 'End'], 'keys.ends']
    ]
  ],
  [
    'keys.person',
    [
      [['1', '2', '3'], 'keys.use'],
      [['c'], 'keys.copy'],
      [['o', 'r'], 'keys.spot'],
      [['e'], 'keys.done'],
      [['s'], 'keys.snooze'],
      [['m'], 'keys.mute'],
      [['b'], 'keys.reopen']
    ]
  ],
  [
    'keys.everywhere',
    [
      [['u'], 'keys.undo'],
      [['Esc'], 'keys.escape'],
      [['?'], 'keys.sheet']
    ]
  ]
] as const

/** Every key of the inbox, and the switch for those who dictate or type elsewhere. A modal dialog. */
export const KeySheet = () => {
  const { store, words } = useSurface()
  const letterKeys = useView((view) => view.letterKeys)
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it leaves the page: only then the browser gives the focus back to where it came from.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      className="wk-sheet"
      ref={dialog}
      aria-labelledby="wk-keys-title"
      onClose={() => store.show(null)}
      onClick={(event) => {
        if (event.target === dialog.current) store.show(null)
      }}
    >
      <div className="wk-sheet-inner">
        <header className="wk-sheet-head">
          <h2 id="wk-keys-title">{words.say('keys.title')}</h2>
          <button
            type="button"
            className="wk-button is-plain is-icon"
            aria-label={words.say('verb.close')}
            onClick={() => store.show(null)}
          >
            <Icon name="close" />
          </button>
        </header>
        <div className="wk-sheet-groups">
          {GROUPS.map(([title, keys]) => (
            <section key={title}>
              <h3>{words.say(title)}</h3>
              <dl>
                {keys.map(([names, meaning]) => (
                  <div key={meaning}>
                    <dt>
                      {names.map((name) => (
                        <Key key={name} name={name} />
                      ))}
                    </dt>
                    <dd>{words.say(meaning)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <footer className="wk-sheet-foot">
          <span id="wk-letters">{words.say('keys.letters')}</span>
          <button
            type="button"
            role="switch"
            aria-checked={letterKeys}
            aria-labelledby="wk-letters"
            className="wk-switch"
            onClick={() => store.setLetterKeys(!letterKeys)}
          >
            <span className="wk-switch-track" />
            <span>{words.say(letterKeys ? 'keys.lettersOn' : 'keys.lettersOff')}</span>
          </button>
        </footer>
      </div>
    </dialog>
  )
}
