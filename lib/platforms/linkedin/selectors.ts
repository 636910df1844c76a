// Every anchor of LinkedIn's pages in one place, newest first in each list; older forms stay as fallbacks.
// Two front ends are live at once: SDUI (hashed classes, `componentkey`, `data-testid`) and Ember (BEM classes, `data-urn`).
// Never a hashed class, never a visible word: those change weekly and are translated.

// ---- SDUI -------------------------------------------------------------------------------------------------------

/** Post cards. `update-card-focus…` since 2026-09; `expanded…` 2026-02 to 09. The id is the same value on a wrapper. */
export const SDUI_CARD =
  '[componentkey^="update-card-focus"][componentkey*="FeedType_"],[id^="update-card-focus"][id*="FeedType_"],' +
  '[componentkey^="expanded"][componentkey*="FeedType_"],[id^="expanded"][id*="FeedType_"]'

/** A comment's root and its wrappers (2026-02). Three places carry the same URN, so one lost attribute does no harm. */
export const SDUI_COMMENT =
  '[id^="replaceableComment_urn:li:"],[componentkey^="replaceableComment_urn:li:"],' +
  '[componentkey^="CommentComponentReference_urn:li:"]'

/** The list that holds comments and open boxes as flat siblings (2026-05). */
export const SDUI_COMMENT_LIST = '[data-testid*="-commentList"],[componentkey^="commentsSectionContainer"]'

/** Elements whose id, component key or test id encodes a post or comment (2026-02); see encoded-keys.ts. */
export const SDUI_ENCODED = ['id', 'componentkey', 'data-testid']
  .flatMap((attribute) =>
    ['-replaceable', '-comment', '-pagedComments'].map((name) => `[${attribute}*="${name}"]`)
  )
  .concat('[componentkey^="commentBox-"]')
  .join(',')

/** The box of a comment or reply (2026-05); its key names what it answers. */
export const SDUI_COMMENT_BOX = '[componentkey^="commentBox-"]'
export const SDUI_LOAD_MORE =
  '[id*="-replaceableLoadMoreComments"],[componentkey*="-replaceableLoadMoreComments"]'

/** What an author wrote (2026-02); the full text stands in it even when it is shown folded. */
export const SDUI_TEXT_BOX = '[data-testid="expandable-text-box"]'
export const SDUI_TEXT_BUTTON = '[data-testid="expandable-text-button"]'
/** Holders of the text, for when the test id is missing (2026-05): post, comment, reply. */
export const SDUI_POST_TEXT = '[componentkey^="feed-commentary_"]'
export const SDUI_COMMENT_TEXT = '[componentkey^="comment-commentary_"]'
export const SDUI_REPLY_TEXT = '[componentkey^="comment-reply-commentary_"]'
/** The line above a card ('X commented on this'): it names a connection, never the author (2026-02). */
export const SDUI_HEADER_ANCHOR = '[data-sdui-anchor-id^="feed-header-"]'
/** Test and anchor ids that spell a post's URN in clear (2026-08). */
export const SDUI_PLAIN_URN =
  '[data-testid^="ReactionFacepileCollection-urn:li:"],[data-sdui-anchor-id^="feed-header-urn:li:"],' +
  '[id^="translatable-commentary-urn:li:"]'
/** The comment button's icon; the ids of icons are not translated (2026-02). */
export const COMMENT_ICON = 'svg[id^="comment-"],svg[data-test-icon^="comment-"]'
/** Icons of the reaction button: none, or given (2026-02). */
export const REACTION_ICON = 'svg[id^="thumbs-up"],svg[id*="-consumption-"]'
/** Marks of an SDUI page as a whole; a hint, never proof. */
export const SDUI_HINT = '[data-sdui-screen],[data-testid="mainFeed"],nav[data-testid="primary-nav"]'

// ---- Ember ------------------------------------------------------------------------------------------------------

const POST_URNS = ['activity', 'ugcPost', 'share']

/** Post cards: `data-urn` (2023 on); `data-id` on a wrapper (until 2024). Only the outermost is the post. */
export const EMBER_CARD = ['data-urn', 'data-id']
  .flatMap((attribute) => POST_URNS.map((kind) => `[${attribute}^="urn:li:${kind}:"]`))
  .join(',')
/** Promotions of LinkedIn's own (2024). */
export const EMBER_NO_POST = '[data-urn^="urn:li:inAppPromotion:"],[data-id^="urn:li:inAppPromotion:"]'
/** Original posts inside a reshare (2024; the last is older). */
export const EMBER_RESHARED =
  '.update-components-mini-update-v2,.feed-shared-update-v2__update-content-wrapper,.feed-shared-mini-update-v2'
export const EMBER_HEADER = '.update-components-header,.feed-shared-header'
/** The author block: 2023 on, then its older name. */
export const EMBER_ACTOR = '.update-components-actor__container,.update-components-actor,.feed-shared-actor'
export const EMBER_ACTOR_LINK =
  '.update-components-actor__meta-link,.update-components-actor__container-link,.feed-shared-actor__container-link'
export const EMBER_ACTOR_NAME =
  '.update-components-actor__title,.update-components-actor__name,.feed-shared-actor__title,.feed-shared-actor__name'
/** The line with the age of a post; an advertisement carries a label there instead. */
export const EMBER_ACTOR_AGE = '.update-components-actor__sub-description,.feed-shared-actor__sub-description'
export const EMBER_POST_TEXT = '.update-components-text,.feed-shared-text'
export const EMBER_POST_TEXT_HOLDER =
  '.feed-shared-update-v2__description,.update-components-update-v2__commentary,.feed-shared-update-v2__commentary'
export const EMBER_COMMENT_COUNT = '.social-details-social-counts__comments'
/** Everything below a card that belongs to its comments. */
export const EMBER_COMMENT_ZONE =
  '[data-id^="urn:li:comment:"],.feed-shared-update-v2__comments-container,.comments-comments-list,.comments-comment-entity,' +
  '.comments-comment-item,.comments-comment-box,.comments-comment-box--cr'

/** Comments: `comments-comment-entity` (2024-11 on), `comments-comment-item` (until 2024); both carry `data-id`. */
export const EMBER_COMMENT = '[data-id^="urn:li:comment:"],[data-id^="urn:li:fsd_comment:"]'
/** Where one comment ends and another begins, also when its id is missing. */
export const EMBER_COMMENT_BORDER =
  EMBER_COMMENT +
  ',.comments-comment-entity,.comments-comment-item,.comments-reply-item,.comments-replies-list,' +
  '.comments-comment-item__nested-items,.comments-comment-item__replies-list,.comments-comment-box,.comments-comment-box--cr'
export const EMBER_REPLY =
  '.comments-comment-entity--reply,.comments-reply-item,.comments-replies-list,.comments-comment-item__nested-items'
/** The commenter's block: 2024-11 on, then older. */
export const EMBER_COMMENT_META = '[class*="comments-comment-meta"],[class*="comments-post-meta"]'
export const EMBER_COMMENT_LINK =
  'a.comments-comment-meta__description-container,a.comments-post-meta__actor-link,a.comments-post-meta__profile-link'
export const EMBER_COMMENT_NAME =
  '.comments-comment-meta__description-title,.comments-post-meta__name-text,.comments-post-meta__name'
export const EMBER_COMMENT_BADGE = '.comments-comment-meta__data:not(time)'
export const EMBER_COMMENT_TEXT = '.comments-comment-item__main-content,.feed-shared-main-content--comment'
/** Body of a comment with its link previews, which may hold articles of their own. */
export const EMBER_COMMENT_BODY =
  EMBER_COMMENT_TEXT + ',.comments-comment-item-content-body,.comments-comment-entity__content'
export const EMBER_REPLY_COUNT = '[class*="comments-comment-social-bar__replies-count"]'
export const EMBER_EARLIER_REPLIES =
  '[class*="replies-list__load-previous"],[class*="replies-list__load-more"],[class*="show-previous-replies"]'
export const EMBER_MORE_COMMENTS = 'button[class*="load-more-comments"]'
/** Marks of an Ember page as a whole; a hint, never proof. */
export const EMBER_HINT = 'meta[name="service"][content="voyager-web"],#global-nav'

// ---- Notifications (Ember, anchors stable since 2023) -----------------------------------------------------------

export const NOTIFICATION_CARD = 'article.nt-card,[data-view-name="notification-card-container"]'
export const NOTIFICATION_ACTOR = 'a[data-view-name="notification-card-image"]'
/** `[class*="headline"]` would also match the items of the settings menu. */
export const NOTIFICATION_HEADLINE = 'a.nt-card__headline'
export const NOTIFICATION_WORDS = '.nt-card__text--2-line-large:not(.nt-card-content__body-text)'

// ---- Boxes to write in ------------------------------------------------------------------------------------------

export const EDITABLE =
  '[contenteditable="true"],[contenteditable=""],[contenteditable="plaintext-only"],[data-test-ql-editor-contenteditable="true"]'
/** Quill's paste catcher, a second editable beside every Quill 1 box. */
export const CLIPBOARD = '.ql-clipboard'
/** Direct messages, in the page or in the overlay's shadow root (2025-10). Never read. */
export const MESSAGING =
  '[class*="msg-form"],[class*="msg-overlay"],[id^="msg-overlay"],[class*="msg-convo"],[class*="msg-thread"],' +
  '[data-sdui-screen*="messaging" i],[data-testid*="messaging" i],[componentkey*="messaging" i]'
/** Hosts of open shadow roots (2025-10); the Ember post box lives in one since 2025-11. */
export const SHADOW_HOST = '#interop-outlet,[data-testid="interop-shadowdom"]'
export const SDUI_DIALOG = 'dialog[data-testid="dialog"],dialog'
export const SDUI_SHARE_SCREEN = '[data-sdui-screen*="sharing." i],[data-sdui-screen*="ShareCompose" i]'
export const SDUI_SHARE_EDITOR = '[componentkey="ShareBox_textEditor"]'
export const EMBER_SHARE =
  '[data-test-modal-id="sharebox"],.share-box-v2__modal,.share-creation-state__text-editor,.share-creation-state,.share-box'
export const EMBER_COMMENT_FORM =
  'form.comments-comment-box__form,.comments-comment-box--cr,.comments-comment-box,.comments-comment-texteditor'
/** The outermost box of an Ember comment; its inner form has no buttons in some months. */
export const EMBER_COMMENT_FRAME =
  '.comments-comment-box--cr,.comments-comment-box,form.comments-comment-box__form'
/** Send buttons of the older front end (2024); the newer one names none. */
export const EMBER_SUBMIT =
  '.share-actions__primary-action,[class*="comments-comment-box__submit-button"],[class*="comments-comment-box-comment__submit"]'
export const QUILL = '.ql-editor,[data-test-ql-editor-contenteditable="true"]'
export const PROSEMIRROR = '.ProseMirror,.tiptap,[data-testid="ui-core-tiptap-text-editor-wrapper"] *'

// ---- The viewer -------------------------------------------------------------------------------------------------

export const VIEWER_SHARE_BOX =
  '#shareboxProfilePictureComponentRef a[href],[componentkey="shareboxProfilePictureComponentRef"] a[href]'
export const VIEWER_ASIDE = 'main aside a[href*="/in/"]'
export const VIEWER_NAVIGATION =
  '[data-view-name="navigation-profile"] a[href],a[data-view-name="navigation-profile"][href],' +
  'nav[data-testid="primary-nav"] a[href*="/in/"],.global-nav__me a[href*="/in/"],.global-nav__me-content a[href*="/in/"]'
export const VIEWER_PROFILE_CARD = '.profile-card a[href*="/in/"],.feed-identity-module a[href*="/in/"]'
export const VIEWER_PHOTO = 'img.global-nav__me-photo'
/** Only the owner of a post sees the way to its figures. */
export const OWN_POST_LINK = 'a[href*="/analytics/post-summary/"]'
