/** Options of fflate, which gives the same bytes with every version of Node. */
export const GZIP = { level: 9, mtime: 0 } as const
