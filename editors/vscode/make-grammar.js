'use strict';
// Writes the TextMate grammar, which colours a codebook until the server answers. Its words are those of the language's own
// grammar, so that there is one place that says them.
const fs = require('node:fs');
const path = require('node:path');

const LANGUAGE = path.join(__dirname, '../../bundles/org.mithaq.codebook/src/org/mithaq/codebook/Codebook.xtext');
const GRAMMAR = path.join(__dirname, 'syntaxes/codebook.tmLanguage.json');

/** The words of the language, in the order of the alphabet. Terminals hold single characters, not words. */
function words(xtext) {
	const rules = xtext.replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '').split(/^terminal /m)[0];
	return [...new Set([...rules.matchAll(/'([a-z]+)'/g)].map(match => match[1]))].sort();
}

function grammar(words) {
	return {
		name: 'Mithaq codebook',
		scopeName: 'source.codebook',
		fileTypes: ['codebook'],
		patterns: [
			{ name: 'comment.block.codebook', begin: '/\\*', end: '\\*/' },
			{ name: 'comment.line.double-slash.codebook', match: '//.*$' },
			{
				name: 'string.quoted.double.codebook', begin: '"', end: '"',
				patterns: [{ name: 'constant.character.escape.codebook', match: '\\\\.' }],
			},
			{ match: '\\b([a-z]{2,3})(?=\\s*")', captures: { 1: { name: 'storage.modifier.language.codebook' } } },
			{ name: 'variable.other.codebook', match: '\\^[A-Za-z_][A-Za-z_0-9]*' },
			{ name: 'keyword.control.codebook', match: `(?<![\\w.^])(?:${words.join('|')})(?!\\w)` },
			{ name: 'entity.name.function.codebook', match: '\\b[a-z]+(?=\\()' },
			{ name: 'constant.numeric.codebook', match: '\\b\\d+(?:\\.\\d+)?\\b' },
		],
	};
}

if (require.main === module) {
	fs.mkdirSync(path.dirname(GRAMMAR), { recursive: true });
	fs.writeFileSync(GRAMMAR, JSON.stringify(grammar(words(fs.readFileSync(LANGUAGE, 'utf8'))), null, '\t') + '\n');
}

module.exports = { words, grammar, GRAMMAR };
