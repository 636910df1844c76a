// Brochure words and the plain word beside each. From this project's evidence tables (MIT), with inflections.

export interface CorporateWord {
  /** As a reader of the list would look it up. */
  readonly word: string
  readonly plain: string
  /** A phrase of `compileLexicon`. */
  readonly phrase: string
  /** Has an ordinary sense too: counts half, and only beside another. */
  readonly ambiguous: boolean
}

const entry = (word: string, plain: string, phrase: string, ambiguous = false): CorporateWord => ({
  word,
  plain,
  phrase,
  ambiguous
})

export const corporateWords: readonly CorporateWord[] = [
  entry('leverage', 'use', 'leverage|leverages|leveraged|leveraging'),
  entry('utilize', 'use', 'utiliz*|utilis*'),
  entry('synergy', 'working together', 'synerg*'),
  entry('stakeholders', 'the people involved', 'stakeholder*'),
  entry('solutions', 'what you make or do', 'solution|solutions', true),
  entry('best-in-class', 'say what it beats', 'best in class'),
  entry('world-class', 'say how good', 'world class'),
  entry('cutting-edge', 'new', 'cutting edge'),
  entry('state-of-the-art', 'new', 'state of the art'),
  entry('end-to-end', 'whole', 'end to end'),
  entry('holistic', 'whole', 'holistic*'),
  entry('robust', 'strong', 'robust*', true),
  entry('scalable', 'able to grow', 'scalab*', true),
  entry('ecosystem', 'name who is in it', 'ecosystem*', true),
  entry('empower', 'let, help', 'empower*'),
  entry('enablement', 'help', 'enablement*'),
  entry('alignment', 'agreement', 'alignment|alignments', true),
  entry('actionable', 'usable', 'actionab*'),
  entry('deliverables', 'work', 'deliverable*'),
  entry('learnings', 'lessons', 'learnings'),
  entry('ideate', 'think up', 'ideat*'),
  entry('operationalize', 'put to work', 'operationaliz*|operationalis*'),
  entry('paradigm', 'way of thinking', 'paradigm*'),
  entry('value-add', 'use', 'value add|adds|added|adding'),
  entry('value proposition', 'promise', 'value proposition|propositions|prop|props'),
  entry('thought leadership', 'ideas', 'thought leadership'),
  entry('go-to-market', 'selling', 'go to market'),
  entry('transformation', 'change', 'transformation|transformations', true),
  entry('transformational', 'say what changed', 'transformational*'),
  entry('journey', 'say what happened', 'journey|journeys', true),
  entry('landscape', 'field', 'landscape|landscapes', true),
  entry('space', 'field', 'space|spaces', true),
  entry('bandwidth', 'time', 'bandwidth'),
  entry('circle back', 'come back to it', 'circle|circled|circling back'),
  entry('touch base', 'talk', 'touch|touched|touching base'),
  entry('move the needle', 'make a difference', 'move|moves|moved|moving the needle'),
  entry('low-hanging fruit', 'the easy part', 'low hanging fruit|fruits'),
  entry('deep dive', 'close look', 'deep dive|dives|diving'),
  entry('mission-critical', 'vital', 'mission critical'),
  entry('next-generation', 'new', 'next generation|gen'),
  entry('turnkey', 'ready to use', 'turnkey'),
  entry('streamline', 'simplify', 'streamlin*'),
  entry('facilitate', 'help', 'facilitat*'),
  entry('impactful', 'say the effect', 'impactful*'),
  entry('passionate about', 'show it', 'passionate about'),
  entry('strive to', 'try to', 'strive|strives|strived|striving to'),
  entry('committed to', 'say what you do', 'committed to'),
  entry('optimize', 'improve', 'optimiz*|optimise|optimises|optimised|optimising|optimisation|optimisations'),
  entry('incentivize', 'reward', 'incentiviz*|incentivis*'),
  entry('proactively', 'early', 'proactive|proactively'),
  entry('seamless', 'smooth', 'seamless*'),
  entry('customer-centric', 'say what you did for one', 'customer|client|patient|people|user centric'),
  entry('data-driven', 'say which data', 'data driven'),
  entry('drive growth', 'grow', 'drive|drives|driving|drove growth|value|innovation|results|impact|outcomes'),
  entry('unlock value', 'say what value', 'unlock|unlocks|unlocking|unlocked value|potential|growth'),
  entry('cross-functional', 'say who works with whom', 'cross functional'),
  entry('value chain', 'say which part', 'value chain|chains'),
  entry('best practices', 'what works', 'best practice|practices'),
  entry('thought leader', 'say what they think', 'thought leader|leaders'),
  entry('mindshare', 'attention', 'mindshare'),
  entry('core competency', 'what you are good at', 'core competenc*'),
  entry('win-win', 'good for both', 'win win'),
  entry('future-proof', 'lasting', 'future proof|proofing|proofed')
]
