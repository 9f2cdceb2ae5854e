/** Whether an `input` event put text from the clipboard, or dropped text, into a field. */
export function isFromClipboard(event: Event): boolean {
  const { inputType = '' } = event as InputEvent
  return inputType === 'insertFromPaste' || inputType === 'insertFromDrop'
}
