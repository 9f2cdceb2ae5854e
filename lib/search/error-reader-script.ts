import { ErrorLookup } from './error-lookup'
import { ERROR_READER } from './reader-name'
import { register } from './registry'

register(ERROR_READER, ErrorLookup)
