import { reader } from './reader'
import { READER } from './reader-name'
import { register } from '../registry'

register(READER, reader)
