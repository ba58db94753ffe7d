-- Edits a codebook in Neovim with "mithaq lsp" and writes what the server answered, a line for each answer.
-- Variables of the environment: MITHAQ the start script, CODEBOOK the file, STANDARD a file beside it, ANSWERS the file to write.
local client
local answers = assert(io.open(vim.env.ANSWERS, 'w'))
local LONG = 120000

local function tell(name, value)
  answers:write(name, ': ', (tostring(value):gsub('\n', '\\n')), '\n')
  answers:flush()
end

local function lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

-- The place behind the first occurrence of a text, or before it, in UTF-16 units.
local function place(text, behind)
  for number, line in ipairs(lines()) do
    local first, last = line:find(text, 1, true)
    if first then
      local _, units = vim.str_utfindex(line, behind and last or first - 1)
      return { line = number - 1, character = units }
    end
  end
  error('not found: ' .. text)
end

local function ask(method, params)
  params.textDocument = { uri = vim.uri_from_bufnr(0) }
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, LONG) or {}) do
    if answer.error then
      return { refused = answer.error.message }
    end
    return answer.result
  end
  error('no answer to ' .. method)
end

local function at(text, behind)
  return { position = place(text, behind) }
end

local function replace(from, to)
  for number, line in ipairs(lines()) do
    local first, last = line:find(from, 1, true)
    if first then
      vim.api.nvim_buf_set_lines(0, number - 1, number, false, { line:sub(1, first - 1) .. to .. line:sub(last + 1) })
      return
    end
  end
end

local function open(file)
  vim.cmd('edit! ' .. vim.fn.fnameescape(file))
  vim.bo.filetype = 'codebook'
  vim.lsp.buf_attach_client(0, client)
end

local names
function names(symbols)
  local all = {}
  for _, symbol in ipairs(symbols) do
    local inner = names(symbol.children or {})
    table.insert(all, symbol.name .. (inner == '' and '' or '(' .. inner .. ')'))
  end
  return table.concat(all, ' ')
end
local function walk()
  local ended
  client = assert(vim.lsp.start_client({
    name = 'mithaq', cmd = { vim.env.MITHAQ, '--language', 'en', 'lsp' }, root_dir = vim.fn.fnamemodify(vim.env.CODEBOOK, ':h'),
    on_exit = function(code) ended = code end,
  }))
  open(vim.env.CODEBOOK)

  vim.wait(LONG, function() return #vim.diagnostic.get(0) > 0 end)
  for _, problem in ipairs(vim.diagnostic.get(0)) do
    tell('problem', problem.lnum + 1 .. ':' .. problem.col + 1 .. ' ' .. problem.message)
  end

  local here = place('Weathr')
  local actions = ask('textDocument/codeAction', { range = { start = here, ['end'] = here }, context = { diagnostics = {} } })
  tell('action', actions[1].title)
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  vim.wait(LONG, function() return #vim.diagnostic.get(0) == 0 end)
  for _, problem in ipairs(vim.diagnostic.get(0)) do
    tell('problem left', problem.message)
  end

  tell('hover', ask('textDocument/hover', at('AgreementStatus')).contents.value)
  tell('hover of a word', ask('textDocument/hover', at('require')).contents.value)
  tell('definition', ask('textDocument/definition', at('AgreementStatus'))[1].uri)
  local uses = ask('textDocument/references', vim.tbl_extend('error', at('storm'), { context = { includeDeclaration = true } }))
  tell('references', #uses)

  tell('refused', ask('textDocument/rename', vim.tbl_extend('error', at('storm'), { newName = 'rain' })).refused)
  vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', vim.tbl_extend('error', at('storm'), { newName = 'sandstorm' })), 'utf-16')
  tell('renamed', table.concat(lines(), '\n'))

  replace('weather = sandstorm', 'weather = عاصفة رم')
  local items = ask('textDocument/completion', at('weather = عاصفة رم', true)).items
  tell('proposals', #items)
  tell('proposal', items[1].label .. ' ' .. items[1].textEdit.newText .. ' ' .. items[1].detail)
  replace('weather = عاصفة رم', 'weather = sandstorm')

  vim.lsp.util.apply_text_edits(ask('textDocument/formatting', { options = { tabSize = 4, insertSpaces = false } }), 0, 'utf-16')
  tell('formatted', table.concat(lines(), '\n'))
  tell('symbols', names(ask('textDocument/documentSymbol', {})))
  tell('folds', #ask('textDocument/foldingRange', {}))

  local legend = vim.lsp.get_client_by_id(client).server_capabilities.semanticTokensProvider.legend.tokenTypes
  local data = ask('textDocument/semanticTokens/full', {}).data
  local kinds = {}
  for i = 4, 40, 5 do
    table.insert(kinds, legend[data[i] + 1])
  end
  tell('tokens', table.concat(kinds, ' '))

  open(vim.env.STANDARD)
  vim.wait(LONG, function()
    return (ask('textDocument/hover', at('signed ar')) or { contents = { value = '' } }).contents.value:find('Uses') ~= nil
  end, 500)
  tell('uses', ask('textDocument/hover', at('signed ar')).contents.value)

  vim.lsp.stop_client(client)
  vim.wait(LONG, function() return ended ~= nil end)
  tell('ended', ended)
end

local fine, message = pcall(walk)
if not fine then
  tell('failed', message)
end
answers:close()
vim.cmd('qall!')
