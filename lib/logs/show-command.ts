/**
 * The command that turns a log archive into text, which only macOS can.
 *
 * @param archive path of the `.logarchive`
 */
export function showCommand(archive: string): string {
  const name = archive.slice(archive.lastIndexOf('/') + 1)
  return `log show --archive ${quoted(archive)} --info --style compact > ${quoted(`${name}.txt`)}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
