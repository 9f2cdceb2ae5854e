import { readErrorDomains, readSubject } from '../../../lib/ingest/files/subject-files'
import { type Fault, FaultError } from '../../../lib/model/fault'

const faults: Fault[] = []
const subject = readSubject(process.cwd(), faults)
/** Error domains of `content/errors/`. */
export const ERROR_DOMAINS = readErrorDomains(process.cwd(), faults)
if (subject === null || faults.length > 0) throw new FaultError(faults)

/** Names of the field from `content/subject/`. */
export const SUBJECT = subject
