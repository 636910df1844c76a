// Measures what the project claims about its judgement, on the shared examples and corpora. Exits 1 when a target is
// missed, 0 with a plain word when the shared folder is absent.
import { existsSync } from 'node:fs'
import { evaluateCoach } from './eval/coach.ts'
import { evaluateMoves } from './eval/moves.ts'
import { sharedFolder } from './eval/shared-folder.ts'
import { evaluateUnderstanding } from './eval/understanding.ts'

const evaluations: readonly ((shared: string) => Promise<boolean> | boolean)[] = [
  evaluateCoach,
  evaluateUnderstanding,
  evaluateMoves
]

const shared = sharedFolder()
if (existsSync(shared)) {
  let met = true
  for (const evaluate of evaluations) met = (await evaluate(shared)) && met
  console.log(met ? '\nAll targets met.' : '\nA target is missed.')
  process.exitCode = met ? 0 : 1
} else {
  console.log(
    'The shared folder (../shared beside the checkout, or WALKIE_SHARED) is absent: nothing measured.'
  )
}
