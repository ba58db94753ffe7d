'use strict';
const vscode = require('vscode');
const { LanguageClient, TransportKind } = require('vscode-languageclient/node');

let client;

/** Starts "mithaq lsp" for the codebooks that are opened. Its messages are in the language of the editor. */
async function activate() {
	const command = vscode.workspace.getConfiguration('mithaq').get('command') || 'mithaq';
	client = new LanguageClient('mithaq', 'Mithaq', { command, args: ['lsp'], transport: TransportKind.stdio }, {
		documentSelector: [{ scheme: 'file', language: 'codebook' }],
		synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/*.codebook') },
	});
	try {
		await client.start();
	} catch (error) {
		vscode.window.showErrorMessage(
			`"${command} lsp" could not be started. Set "mithaq.command" to the script mithaq of your installation. (${error.message})`);
	}
}

async function deactivate() {
	if (client) {
		await client.stop();
	}
}

module.exports = { activate, deactivate };
