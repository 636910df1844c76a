// The words of X's own interface in three languages. Nothing may be read by them.
import type { Language } from '../model.ts'

export interface XLabels {
  readonly home: string
  readonly explore: string
  readonly notifications: string
  readonly messages: string
  readonly profile: string
  readonly more: string
  readonly post: string
  readonly reply: string
  readonly back: string
  readonly follow: string
  readonly toFollow: string
  readonly yourReply: string
  readonly happening: string
  readonly postText: string
  readonly showMore: string
  readonly showReplies: string
  readonly showMoreReplies: string
  readonly discover: string
  readonly replyingTo: string
  readonly quote: string
  readonly ad: string
  readonly conversation: string
  readonly forYou: string
  readonly following: string
  readonly all: string
  readonly priority: string
  readonly mentions: string
  readonly posts: string
  readonly replies: string
  readonly views: string
  readonly sent: string
  readonly view: string
  readonly liked: string
  readonly reposted: string
  readonly followed: string
  readonly others: (count: number) => string
  readonly unread: (count: number) => string
  readonly counts: {
    readonly reply: (count: number) => string
    readonly repost: (count: number) => string
    readonly like: (count: number) => string
    readonly bookmark: string
    readonly share: string
    readonly group: (replies: number, reposts: number, likes: number) => string
  }
}

const en: XLabels = {
  home: 'Home',
  explore: 'Explore',
  notifications: 'Notifications',
  messages: 'Chat',
  profile: 'Profile',
  more: 'More',
  post: 'Post',
  reply: 'Reply',
  back: 'Back',
  follow: 'Follow',
  toFollow: 'Who to follow',
  yourReply: 'Post your reply',
  happening: 'What’s happening?',
  postText: 'Post text',
  showMore: 'Show more',
  showReplies: 'Show replies',
  showMoreReplies: 'Show more replies',
  discover: 'Discover more',
  replyingTo: 'Replying to ',
  quote: 'Quote',
  ad: 'Ad',
  conversation: 'Conversation',
  forYou: 'For you',
  following: 'Following',
  all: 'All',
  priority: 'Priority',
  mentions: 'Mentions',
  posts: 'Posts',
  replies: 'Replies',
  views: 'Views',
  sent: 'Your post was sent.',
  view: 'View',
  liked: ' liked your post',
  reposted: ' reposted your post',
  followed: ' followed you',
  others: (count) => ` and ${count} other${count === 1 ? '' : 's'}`,
  unread: (count) => `Notifications (${count} unread notifications)`,
  counts: {
    reply: (count) => `${count} Replies. Reply`,
    repost: (count) => `${count} reposts. Repost`,
    like: (count) => `${count} Likes. Like`,
    bookmark: 'Bookmark',
    share: 'Share post',
    group: (replies, reposts, likes) => `${replies} replies, ${reposts} reposts, ${likes} likes`
  }
}

const de: XLabels = {
  home: 'Startseite',
  explore: 'Entdecken',
  notifications: 'Mitteilungen',
  messages: 'Chat',
  profile: 'Profil',
  more: 'Mehr',
  post: 'Posten',
  reply: 'Antworten',
  back: 'Zurück',
  follow: 'Folgen',
  toFollow: 'Wem folgen?',
  yourReply: 'Poste deine Antwort',
  happening: 'Was gibt’s Neues?',
  postText: 'Posttext',
  showMore: 'Mehr anzeigen',
  showReplies: 'Antworten anzeigen',
  showMoreReplies: 'Weitere Antworten anzeigen',
  discover: 'Entdecke mehr',
  replyingTo: 'Antwort an ',
  quote: 'Zitat',
  ad: 'Anzeige',
  conversation: 'Unterhaltung',
  forYou: 'Für dich',
  following: 'Folge ich',
  all: 'Alle',
  priority: 'Priorität',
  mentions: 'Erwähnungen',
  posts: 'Posts',
  replies: 'Antworten',
  views: 'Mal angezeigt',
  sent: 'Dein Post wurde gesendet.',
  view: 'Ansehen',
  liked: ' gefällt dein Post',
  reposted: ' hat deinen Post repostet',
  followed: ' folgt dir jetzt',
  others: (count) => ` und ${count} ${count === 1 ? 'andere Person' : 'weitere'}`,
  unread: (count) => `Mitteilungen (${count} ungelesene Mitteilungen)`,
  counts: {
    reply: (count) => `${count} Antworten. Antworten`,
    repost: (count) => `${count} Reposts. Reposten`,
    like: (count) => `${count} „Gefällt mir“-Angaben. Gefällt mir`,
    bookmark: 'Lesezeichen',
    share: 'Post teilen',
    group: (replies, reposts, likes) =>
      `${replies} Antworten, ${reposts} Reposts, ${likes} „Gefällt mir“-Angaben`
  }
}

const zh: XLabels = {
  home: '主页',
  explore: '探索',
  notifications: '通知',
  messages: '聊天',
  profile: '个人资料',
  more: '更多',
  post: '发帖',
  reply: '回复',
  back: '返回',
  follow: '关注',
  toFollow: '推荐关注',
  yourReply: '发布你的回复',
  happening: '有什么新鲜事？',
  postText: '帖子文本',
  showMore: '显示更多',
  showReplies: '显示回复',
  showMoreReplies: '显示更多回复',
  discover: '发现更多',
  replyingTo: '回复 ',
  quote: '引用',
  ad: '广告',
  conversation: '对话',
  forYou: '为你推荐',
  following: '正在关注',
  all: '全部',
  priority: '优先',
  mentions: '提及',
  posts: '帖子',
  replies: '回复',
  views: '查看',
  sent: '你的帖子已发送。',
  view: '查看',
  liked: ' 喜欢了你的帖子',
  reposted: ' 转帖了你的帖子',
  followed: ' 关注了你',
  others: (count) => ` 和其他 ${count} 人`,
  unread: (count) => `通知（${count} 条未读通知）`,
  counts: {
    reply: (count) => `${count} 回复。回复`,
    repost: (count) => `${count} 次转帖。转帖`,
    like: (count) => `${count} 喜欢。喜欢`,
    bookmark: '书签',
    share: '分享帖子',
    group: (replies, reposts, likes) => `${replies} 回复、${reposts} 次转帖、${likes} 喜欢`
  }
}

export const X_LABELS: Readonly<Record<Language, XLabels>> = { en, de, zh }
