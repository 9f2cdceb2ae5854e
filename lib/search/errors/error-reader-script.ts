import { ErrorLookup } from './error-lookup'
import { ERROR_READER } from '../index/read/reader-name'
import { register } from '../index/registry'

register(ERROR_READER, ErrorLookup)
