// Everything by which the page of X is recognised, and nothing else in this project knows it. Each with the months in
// which it was seen or used and the reason for trusting it; newest first, older shapes kept as fallbacks.
// Never here: classes (`css-…`, `r-…` change with each build), random ids, positions, visible words.

/** The main column, 2023-09 … 2026-09. Everything outside it ('Who to follow', trends) is furniture. */
export const MAIN_COLUMN = '[data-testid="primaryColumn"]'

/**
 * An open dialog, 2023 … 2026: the role is what screen readers need. Composer and picture viewer live in one. All of
 * them are drawn in `#layers`, which stands for a dialog that lost its role.
 */
export const DIALOG = '[role="dialog"], #layers'

/**
 * Never read. `dm-*` and `chat-drawer*`: the encrypted chat since 2025-11; `DMDrawer`, `DmActivity*`: its predecessor
 * until 2025; `sidebarColumn`: suggestions, 2023 … 2026.
 */
export const OFF_LIMITS = [
  '[data-testid^="dm-"]',
  '[data-testid^="chat-drawer"]',
  '[data-testid^="DMDrawer"]',
  '[data-testid^="DmActivity"]',
  '[data-testid^="dmComposer"]',
  '[data-testid="sidebarColumn"]'
].join(',')

/** One row of a virtualised list, 2023-09 … 2026-09. */
export const CELL = '[data-testid="cellInnerDiv"]'

/** A post's card, 2023-09 … 2026-09. */
export const CARD_TEST_ID = 'tweet'

/** A row of the notifications page that is not a post, 2024 … 2026-09. */
export const NOTIFICATION = '[data-testid="notification"]'

/**
 * A post embedded in a long article is a whole card of its own, 2026-05; it is not a message of the page. Told by the
 * box around it, or by a block of the article's text (Draft.js) that holds it.
 */
export const EMBEDDED_CARD = '[data-testid="simpleTweet"], [data-block="true"]'

/** Around promoted cards, 2023 … 2026-09. Ordinary videos *contain* one: only ancestors count. */
export const PROMOTED = '[data-testid="placementTracking"]'

/** Name and handle of the author, 2023-09 … 2026-09 (profiles use `UserName`, without hyphen). */
export const AUTHOR = '[data-testid="User-Name"]'

/** An avatar names its owner in its test id, 2023-09 … 2026-09; `-unknown` when the site does not say. */
export const AVATAR_PREFIX = 'UserAvatar-Container-'
export const AVATAR = `[data-testid^="${AVATAR_PREFIX}"]`

/** The box around a card's own avatar, 2023-09 … 2026-09; a line drawn below it hangs as its next sibling. */
export const AVATAR_BOX = '[data-testid="Tweet-User-Avatar"]'

/** The words, 2023-09 … 2026-09; absent when there are none. */
export const TEXT = '[data-testid="tweetText"]'

/** 'Show more', 2023-09 … 2026-09. The tag has been `a`, `span`, `div` and `button`, inside or after the words. */
export const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]'

/** A clock, 2023-09 … 2026-09; inside a permalink except on quoted and promoted posts. */
export const CLOCK = 'time'

/** Its label begins with the full number of replies, 2023-09 … 2026-09 (`div` until 2024, then `button`). */
export const REPLY_BUTTON = '[data-testid="reply"]'

/** The note after sending links to the new post, 2024 … 2026-09. A box that empties itself would prove nothing. */
export const SENT_LINK = '[data-testid="toast"] a[href*="/status/"]'

/** The row of buttons under a card, 2023-09 … 2026-09. */
export const ACTIONS = '[role="group"]'

/** The menu of a card, 2023-09 … 2026-09: tells its header from other rows with buttons. */
export const CARD_MENU = '[data-testid="caret"]'

/**
 * What may follow the words, 2023-09 … 2026-09: no 'Replying to' line stands behind it. The last two are a long article
 * shown in its post (2026-05), whose header and body name people.
 */
export const MEDIA = [
  '[data-testid="tweetPhoto"]',
  '[data-testid="videoPlayer"]',
  '[data-testid="birdwatch-pivot"]',
  '[data-testid="twitterArticleReadView"]',
  '[data-testid="twitter-article-title"]'
].join(',')

/** The preview of a linked page, 2023-09 … 2026-09; may hold avatars and handles of others. */
const LINK_CARD = '[data-testid="card.wrapper"]'

/** A quoted post has no test id: a clickable box that is not a link, 2023-09 … 2026-09. Needs `QUOTE_CONTENT`. */
export const CLICKABLE_BOX = '[role="link"]:not(a)'

/** At least one of these is in a quoted post; 'Show more' and badges are clickable boxes too and have none. */
export const QUOTE_CONTENT = [AUTHOR, TEXT, AVATAR, CLOCK].join(',')

/** Everything that says something about a card, in one query in document order. */
export const CARD_MARKS = [
  AUTHOR,
  TEXT,
  SHOW_MORE,
  CLOCK,
  AVATAR,
  REPLY_BUTTON,
  ACTIONS,
  CARD_MENU,
  MEDIA,
  'a[href]'
].join(',')

/** What does not belong to the card itself, to be examined. */
export const INSETS = [CLICKABLE_BOX, LINK_CARD, EMBEDDED_CARD, 'article'].join(',')

export const PRESSABLE = 'button, [role="button"]'

/** A heading inside a list, 2023-12 … 2026-09 ('Who to follow', 'Discover more'). */
export const HEADING = 'h2, [role="heading"]'

/** Rows of a list and what stands in them, in one query. `article` alone also finds cards that lost their test id. */
export const ROWS = `${CELL}, article, ${NOTIFICATION}, ${HEADING}`

/** A person in a list, 2023-12 … 2026-05. */
export const PERSON = '[data-testid="UserCell"]'

/** The signed-in account, wide layout, 2023 … 2026-09: its avatar names it. */
export const ACCOUNT_SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]'

/** The signed-in account's profile, wide layout, 2023 … 2026-09. */
export const PROFILE_TAB = 'a[data-testid="AppTabBar_Profile_Link"]'

/** The signed-in account, narrow layout (mobile web), 2024 … 2026: a button with an avatar, or a link around it. */
export const ACCOUNT_BUTTON = '[data-testid="DashButton_ProfileIcon_Link"]'

/** Only one's own profile can be edited: by address 2023 … 2026, by test id while it is being set up, 2023-12. */
export const EDIT_PROFILE = 'a[href$="/settings/profile"], [data-testid="editProfileButton"]'

/** Name and handle at the head of a profile, 2023-12 … 2026-09. */
export const PROFILE_NAME = '[data-testid="UserName"]'

/**
 * Where one writes, 2023 … 2026-09. `…_label` and `…RichTextInputContainer` share the beginning and are no editors.
 * Mobile web (2024 … 2026) puts the test id on a box around a `textarea`.
 */
export const EDITORS = [
  '[data-testid^="tweetTextarea"]',
  '[data-testid^="tweetTextarea"] textarea',
  '[data-testid="inline_reply_offscreen"] [contenteditable="true"][role="textbox"]'
].join(',')
export const EDITOR_TEST_ID = /^tweetTextarea_(\d{1,3})$/

/** The reply box under the focal post, in the same cell, 2024 … 2026-09. */
export const INLINE_REPLY = '[data-testid="inline_reply_offscreen"]'

/** What sends a box, 2023 … 2026-09: inline and in a dialog. Never pressed by us. */
export const SUBMIT = '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]'

/** Signs of posts that do not depend on how they are read: a page with them and nothing read is unreadable. */
export const TRACES = 'article, [role="article"], time[datetime], a[href*="/status/"]'
