// Where a message of X stands. Built only from checked parts, so that nothing read from a page can lead elsewhere.

const STATUS_ID = /^\d{1,20}$/u
const HANDLE = /^\w{1,20}$/u

/** Address of a status; the notifications page when the id is not one. */
export const xAddress = (messageId: string, handle: string): string => {
  if (!STATUS_ID.test(messageId)) return 'https://x.com/notifications'
  return `https://x.com/${HANDLE.test(handle) ? handle : 'i'}/status/${messageId}`
}
