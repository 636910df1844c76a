import { wordSet } from '../../language/word-set.ts'

/** Words that say nothing of one post in particular: approval, politeness, and what any post is made of. */
export const genericWords =
  wordSet(`top done stuff tops 1 100 1000 a about absolute absolutely advice again agree agreed agrees ah all also always am
  amazing amazingly amen an and any anyone applause appreciate appreciated are article articles
  articulated as at authentic authenticity awesome back be beautiful beautifully been best better big
  bless blessed blown bookmark bookmarked boom boss brave bravo brilliance brilliant bro bullseye
  business by can captured certainly cheers chills clap class clear clearly coming commitment
  community completely congrats congratulations content continue continued cool cosign could couldn
  courage courageous critical crucial day dear dedication deeply definitely deserved did ditto do
  doing done dr drop dude each earned educational emotional energy enjoy enjoyed enlightening
  essential even ever every everybody everyone everywhere exactly example excellent experience
  experiences explained expressed eye fabulous fact facts fan fantastic feel field fire folks
  following food for forward friend from fully funny gem gems generous genius getting glad goals goat
  god going gold golden good goosebumps grateful great had haha happy hard hardwork has hat hats have
  head hear heard heart hearts hello helpful here hero hey hi hilarious hit honest honestly how huge
  hundred i idea ideas if impactful important in incredible incredibly indeed industry informative
  insight insightful insights inspiration inspire inspired inspires inspiring interesting is it job
  journey just keep key kind kindness king know knowledge kudos leader leaders leadership learn
  learned learning legend lesson lessons level life like liked linkedin lol looking lot lots loud
  louder love loved lovely loving luck madam made make makes man many mate matter matters me
  meaningful message messages mic mind more morning most motivating motivation motivational moving mr
  ms much must my nail nailed need needed needs network never next nice no not notch now of off oh omg
  on one only opener opening or our out outstanding ovation overdue passion people percent perfect
  perfectly person perspective perspectives piece pieces please point points positive positivity post
  posted posting posts powerful preach preaching precisely professional professionals props proud
  provoking pure put queen quite read reading reads real really refreshing relatable relevant reminder
  reminders resonate resonated resonates respect right rock rockstar room said same save saved saving
  say saying second seconded see seeing seen share shared shares sharing should simple sir smile so
  solid some soul space speak speaking speaks speechless spoken spot standing star stellar still
  stories story strongly stuff subject success successful such summarised summarized summary super
  superb surely take takeaway takeaways takes team teams tell telling terrific testify than thank
  thanks that the there thing things think this thought thoughtful thoughts thread threads thx timely
  tip tips to today too top topic total totally touching true truly truth underrated undoubtedly up us
  useful valuable value very vibes view views vital vulnerability was way we week well what when where
  who wholeheartedly wholly why will wisdom wise wishes wishing with wonderful woohoo word words work
  world would wow write writing written yay yeah yep yes yesss you your`)
