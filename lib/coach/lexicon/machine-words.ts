// Words in excess in scholarly abstracts since chatbots write: berenslab/llm-excess-vocab (MIT), Kobak et al. 2024/25;
// pruned by this project (MIT) to those that honest business English rarely needs.
import { wordSet } from '../../language/word-set.ts'

/** Two points each. */
export const coreMachineWords = wordSet(`
  delve delves delved delving underscore underscores underscoring underscored showcase showcases showcasing
  showcased pivotal intricate intricacies intricately meticulous meticulously commendable realm realms
  multifaceted tapestry testament foster fosters fostering bolster bolstering garner garnered nuanced
  nuances seamless seamlessly transformative unlocking harness harnessing leverages leveraging
  groundbreaking invaluable interplay unparalleled elevate elevates elevating resonate resonates resonated
  landscape`)

/** One point each. */
export const rareMachineWords = wordSet(`
  accentuates adept adhered adhering advancement advancements advancing affirming afflicted aiding akin
  amidst attains augmenting bolstered burgeoning capitalizing categorizes categorizing combating compelling
  complicates complicating comprehending comprising consequently consolidates conversely correlating
  culminating delineates dependability detrimentally diminishes diminishing discern discerned discernible
  discerning disrupts distinctions distinctive elucidate elucidates elucidating emphasises emphasising
  emulating emulation encapsulates encompass encompassed encompasses encompassing endeavors endeavours
  escalating exacerbating exceeding excels exerting exhibiting exhibits expediting formidable foundational
  garnering grappling harnesses heighten heightened hinges hinting illuminates illuminating imbalances
  impede impeding imperative inadequately incorporates incorporating interconnectedness introduces
  juxtaposed methodologies necessitate necessitates necessitating necessity noteworthy pinpointed
  pinpointing predominantly pronounced propelling renowned revolutionize revolutionizing revolves scrutinize
  scrutinized scrutinizing shedding signifying solidify spanned spurred stemming substantiated substantiates
  surmount surpasses surpassing uncharted uncovering underexplored unexplored unraveling uphold upholding
  urging versatility`)
