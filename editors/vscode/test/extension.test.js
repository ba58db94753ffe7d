'use strict';
const assert = require('node:assert');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const test = require('node:test');
const { words, GRAMMAR } = require('../make-grammar.js');

const root = path.join(__dirname, '..');
const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

test('every file that the manifest names is there', () => {
	const named = [manifest.main, ...manifest.contributes.languages.map(each => each.configuration),
		...manifest.contributes.grammars.map(each => each.path)];
	for (const file of named) {
		assert.ok(fs.existsSync(path.join(root, file)), file);
	}
	JSON.parse(fs.readFileSync(path.join(root, 'language-configuration.json'), 'utf8'));
});

test('the words of a language are what stands in quotation marks, but for terminals and signs', () => {
	assert.deepStrictEqual(words("A: 'list' name=ID '{' ('of' | 'list') '}'; // 'no'\nterminal ID: 'a'..'z';"), ['list', 'of']);
});

test('the grammar colours words, and neither parts of names nor names after a caret or a dot', () => {
	const grammar = JSON.parse(fs.readFileSync(GRAMMAR, 'utf8'));
	const keyword = new RegExp(grammar.patterns.find(each => each.name === 'keyword.control.codebook').match, 'g');
	assert.deepStrictEqual('list ^list lists a.list required when unit_list'.match(keyword), ['list', 'required', 'when']);
});

test('a codebook starts "mithaq lsp", by the command that is set', async () => {
	const started = [];
	class LanguageClient {
		constructor(id, name, server, options) {
			started.push({ server, options });
		}
		async start() {}
		async stop() {}
	}
	const settings = { command: '/opt/mithaq/mithaq' };
	const stand = {
		vscode: { workspace: { getConfiguration: () => ({ get: key => settings[key] }), createFileSystemWatcher: glob => glob } },
		'vscode-languageclient/node': { LanguageClient, TransportKind: { stdio: 0 } },
	};
	const load = Module._load;
	Module._load = (name, ...rest) => stand[name] || load(name, ...rest);
	try {
		const extension = require('../extension.js');
		await extension.activate();
		delete settings.command;
		await extension.activate();
		await extension.deactivate();
	} finally {
		Module._load = load;
	}
	assert.deepStrictEqual(started.map(each => each.server.command), ['/opt/mithaq/mithaq', 'mithaq']);
	assert.deepStrictEqual(started[0].server.args, ['lsp']);
	assert.deepStrictEqual(started[0].options.documentSelector, [{ scheme: 'file', language: 'codebook' }]);
});
