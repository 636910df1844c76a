// The words of LinkedIn's own interface in three languages. Nothing may be read by them.
import type { Language } from '../model.ts'

export interface LinkedInLabels {
  readonly home: string
  readonly network: string
  readonly notifications: string
  readonly messages: string
  readonly feedPost: string
  readonly startPost: string
  readonly talkAbout: string
  readonly addComment: string
  readonly like: string
  readonly comment: string
  readonly repost: string
  readonly send: string
  readonly reply: string
  readonly post: string
  readonly more: string
  readonly author: string
  readonly you: string
  readonly promoted: string
  readonly mostRelevant: string
  readonly loadMore: string
  readonly loadPrevious: string
  readonly editorLabel: string
  readonly analytics: string
  readonly unreadAlert: string
  readonly alert: string
  readonly writeMessage: string
  readonly activity: string
  readonly comments: (count: number) => string
  readonly commentsOf: (count: number, name: string) => string
  readonly replies: (count: number) => string
  readonly reactions: (count: number) => string
  readonly replyTo: (name: string) => string
  readonly view: (name: string) => string
  readonly menu: (name: string) => string
  readonly options: (name: string) => string
  readonly impressions: (count: number) => string
  readonly said: Readonly<Record<'reply' | 'comment' | 'mention' | 'reaction' | 'trending', string>>
  readonly others: (count: number) => string
}

const en: LinkedInLabels = {
  home: 'Home',
  network: 'My Network',
  notifications: 'Notifications',
  messages: 'Messaging',
  feedPost: 'Feed post',
  startPost: 'Start a post',
  talkAbout: 'What do you want to talk about?',
  addComment: 'Add a comment…',
  like: 'Like',
  comment: 'Comment',
  repost: 'Repost',
  send: 'Send',
  reply: 'Reply',
  post: 'Post',
  more: '…more',
  author: 'Author',
  you: 'You',
  promoted: 'Promoted',
  mostRelevant: 'Most relevant',
  loadMore: 'Load more comments',
  loadPrevious: 'Load previous replies',
  editorLabel: 'Text editor for creating content',
  analytics: 'View analytics',
  unreadAlert: 'Unread notification.',
  alert: 'Notification',
  writeMessage: 'Write a message…',
  activity: 'All activity',
  comments: (count) => `${count} comment${count === 1 ? '' : 's'}`,
  commentsOf: (count, name) => `${count} comments on ${name}’s post`,
  replies: (count) => `${count} repl${count === 1 ? 'y' : 'ies'}`,
  reactions: (count) => `${count} reactions`,
  replyTo: (name) => `Reply to ${name}’s comment`,
  view: (name) => `View ${name}’s profile`,
  menu: (name) => `Open control menu for post by ${name}`,
  options: (name) => `View more options for ${name}’s comment.`,
  impressions: (count) => `${count} impressions`,
  said: {
    reply: 'replied to your comment.',
    comment: 'commented on your post.',
    mention: 'mentioned you in a comment.',
    reaction: 'reacted to your comment.',
    trending: 'wrote a post that your network talks about.'
  },
  others: (count) => ` and ${count} other${count === 1 ? '' : 's'} `
}

const de: LinkedInLabels = {
  home: 'Start',
  network: 'Ihr Netzwerk',
  notifications: 'Mitteilungen',
  messages: 'Nachrichten',
  feedPost: 'Feed-Beitrag',
  startPost: 'Beitrag beginnen',
  talkAbout: 'Worüber möchten Sie sprechen?',
  addComment: 'Kommentieren …',
  like: 'Gefällt mir',
  comment: 'Kommentieren',
  repost: 'Reposten',
  send: 'Senden',
  reply: 'Antworten',
  post: 'Posten',
  more: '… mehr',
  author: 'Autor:in',
  you: 'Sie',
  promoted: 'Anzeige',
  mostRelevant: 'Relevanteste zuerst',
  loadMore: 'Weitere Kommentare laden',
  loadPrevious: 'Vorherige Antworten laden',
  editorLabel: 'Texteditor zum Erstellen von Inhalten',
  analytics: 'Statistiken anzeigen',
  unreadAlert: 'Ungelesene Mitteilung.',
  alert: 'Mitteilung',
  writeMessage: 'Nachricht verfassen …',
  activity: 'Gesamte Aktivität',
  comments: (count) => `${count} Kommentar${count === 1 ? '' : 'e'}`,
  commentsOf: (count, name) => `${count} Kommentare zum Beitrag von ${name}`,
  replies: (count) => `${count} Antwort${count === 1 ? '' : 'en'}`,
  reactions: (count) => `${count} Reaktionen`,
  replyTo: (name) => `Auf den Kommentar von ${name} antworten`,
  view: (name) => `Profil von ${name} anzeigen`,
  menu: (name) => `Menü für den Beitrag von ${name} öffnen`,
  options: (name) => `Weitere Optionen für den Kommentar von ${name}.`,
  impressions: (count) => `${count} Impressionen`,
  said: {
    reply: 'hat auf Ihren Kommentar geantwortet.',
    comment: 'hat Ihren Beitrag kommentiert.',
    mention: 'hat Sie in einem Kommentar erwähnt.',
    reaction: 'hat auf Ihren Kommentar reagiert.',
    trending: 'hat einen Beitrag verfasst, über den Ihr Netzwerk spricht.'
  },
  others: (count) => ` und ${count} weitere Person${count === 1 ? '' : 'en'} `
}

const zh: LinkedInLabels = {
  home: '首页',
  network: '人脉',
  notifications: '通知',
  messages: '消息',
  feedPost: '动态',
  startPost: '发布动态',
  talkAbout: '您想聊些什么？',
  addComment: '添加评论…',
  like: '赞',
  comment: '评论',
  repost: '转发',
  send: '发送',
  reply: '回复',
  post: '发布',
  more: '…展开',
  author: '作者',
  you: '您',
  promoted: '推广',
  mostRelevant: '最相关',
  loadMore: '加载更多评论',
  loadPrevious: '加载之前的回复',
  editorLabel: '用于创建内容的文本编辑器',
  analytics: '查看分析',
  unreadAlert: '未读通知。',
  alert: '通知',
  writeMessage: '撰写消息…',
  activity: '所有动态',
  comments: (count) => `${count} 条评论`,
  commentsOf: (count, name) => `${name}的动态有 ${count} 条评论`,
  replies: (count) => `${count} 条回复`,
  reactions: (count) => `${count} 个回应`,
  replyTo: (name) => `回复${name}的评论`,
  view: (name) => `查看${name}的档案`,
  menu: (name) => `打开${name}的动态的控制菜单`,
  options: (name) => `查看${name}的评论的更多选项。`,
  impressions: (count) => `${count} 次展示`,
  said: {
    reply: '回复了您的评论。',
    comment: '评论了您的动态。',
    mention: '在评论中提到了您。',
    reaction: '回应了您的评论。',
    trending: '发布的动态在您的人脉中引起讨论。'
  },
  others: (count) => `和其他 ${count} 人`
}

export const LINKEDIN_LABELS: Readonly<Record<Language, LinkedInLabels>> = { en, de, zh }
