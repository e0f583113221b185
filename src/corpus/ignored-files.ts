/** Left by editors, operating systems and synchronisation: hidden files, locks, half-written copies. */
const LEFT_BEHIND =
  /^\.|^~|~$|\.(?:swp|swx|swo|tmp|temp|part|partial|crdownload|download|bak|backup|orig|lock|icloud)$|^Thumbs\.db$|^desktop\.ini$|^#.*#$|^Icon\r$|^\d{4,5}$/iu
/** Whether a file or folder of this name is never a lead's work, and is passed over without a word. */
export function isIgnored(name: string): boolean {
  return LEFT_BEHIND.test(name)
}
