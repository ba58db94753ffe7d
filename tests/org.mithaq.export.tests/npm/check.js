// node check.js FOLDER: validates FOLDER/datapackage.json and reads its tables; prints the number of rows of each as JSON.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import datapackage from 'datapackage'

const folder = process.argv[2]
const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
const profile = JSON.parse(readFileSync(new URL('datapackage-2.0.json', import.meta.url), 'utf8'))

function fail(errors) {
  errors.forEach((error) => console.error(error.message ?? JSON.stringify(error)))
  process.exit(1)
}

const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(profile)
if (!validate(descriptor)) fail(validate.errors.map((error) => ({ message: `${error.instancePath} ${error.message}` })))

// What version 2 adds, as version 1 knows it.
const plain = (missing) => (missing ?? ['']).map((each) => each.value ?? each)
for (const resource of descriptor.resources) {
  const schema = resource.schema
  resource.profile = 'tabular-data-resource'
  schema.missingValues = [...new Set([...plain(schema.missingValues), ...schema.fields.flatMap((field) => plain(field.missingValues))])]
  for (const field of schema.fields) {
    // A column that gives a missing reason as a value of its own has it among its categories.
    const values = (field.categories ?? []).map((each) => each.value)
    if (values.length) field.constraints = { ...field.constraints, enum: values }
  }
  for (const key of schema.foreignKeys ?? []) key.reference.resource ??= ''
}

const pack = await datapackage.Package.load(descriptor, { basePath: folder, strict: false })
if (!pack.valid) fail(pack.errors)
const rows = {}
for (const resource of pack.resources) {
  const keys = (resource.schema.foreignKeys ?? []).length > 0
  try {
    const read = await resource.read({ keyed: true, relations: keys, extended: false })
    rows[resource.name] = read.length
  } catch (error) {
    fail([{ message: `${resource.name}: ${error.message}` }, ...(error.errors ?? [])])
  }
}
console.log(JSON.stringify(rows))
