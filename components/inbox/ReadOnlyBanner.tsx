import { unreadableSite } from '../../lib/ui-state/health-words.ts'
import { Icon } from '../ui/Icon.tsx'
import { useSurface, useView } from './surface.ts'

/** The store was written by a newer Walkie: everything can be read, nothing changed. */
export const ReadOnlyBanner = () => {
  const { words } = useSurface()
  const readOnly = useView((view) => view.overview?.readOnly === true)
  if (!readOnly) return null
  return (
    <p className="wk-banner">
      <Icon name="lock" />
      <span>{words.say('readOnly.body')}</span>
    </p>
  )
}

/** People are listed, but a site cannot be read at the moment, or the list could not be read again. */
export const UnreadBanner = () => {
  const { store, words } = useSurface()
  const overview = useView((view) => view.overview)
  const failure = useView((view) => view.failure)
  const broken = overview && unreadableSite(overview)
  if (failure) {
    return (
      <p className="wk-banner">
        <Icon name="stop" />
        <span>{words.say('failed.again')}</span>
        <button type="button" className="wk-button is-plain" onClick={() => void store.refresh()}>
          {words.say('verb.tryAgain')}
        </button>
      </p>
    )
  }
  if (!broken) return null
  return (
    <p className="wk-banner">
      <Icon name="eye" />
      <span>{words.say('health.banner', { platform: words.say(`platform.${broken.platform}`) })}</span>
      <button type="button" className="wk-button is-plain" onClick={() => store.showHealth(true)}>
        {words.say('list.see')}
      </button>
    </p>
  )
}
