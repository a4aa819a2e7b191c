-- Begins as docs/editors.md says, in the folder it is run in, does what a person does, and writes down what came back.
local results = {}

local function put(name, value)
  results[name] = value == nil and vim.NIL or value
end

local function wait(name, condition)
  if not vim.wait(15000, condition, 20) then
    error(name .. " did not come")
  end
end

local function run()
  dofile("snippet.lua")
  vim.cmd("edit a.wiki")
  local buffer = vim.api.nvim_get_current_buf()
  wait("the server", function() return #vim.lsp.get_active_clients() > 0 end)
  local client = vim.lsp.get_active_clients()[1].id

  local function diagnostics()
    return vim.tbl_map(function(each)
      return { code = each.code, line = each.lnum + 1, column = each.col, severity = each.severity, message = each.message }
    end, vim.diagnostic.get(buffer))
  end
  local function request(method, line, column, more)
    local params = vim.tbl_extend("force", {
      textDocument = vim.lsp.util.make_text_document_params(buffer),
      position = { line = line - 1, character = column },
    }, more or {})
    local answers = vim.lsp.buf_request_sync(buffer, method, params, 15000)
    local answer = answers and answers[client]
    local problem = answer and (answer.err or answer.error)
    return problem and { message = problem.message } or answer and answer.result
  end

  wait("diagnostics", function() return #diagnostics() > 0 end)
  put("opened", diagnostics())

  put("hover", request("textDocument/hover", 3, 8))
  put("definition", request("textDocument/definition", 3, 8))
  put("back", request("textDocument/definition", 1, 30))
  put("references", request("textDocument/references", 3, 8, { context = { includeDeclaration = true } }))
  put("prepare", request("textDocument/prepareRename", 3, 8))
  put("rename", request("textDocument/rename", 3, 8, { newName = "new name" }))
  put("refused", request("textDocument/rename", 3, 8, { newName = "12" }))
  put("symbols", request("textDocument/documentSymbol", 1, 0))
  put("actions", request("textDocument/codeAction", 1, 0, {
    range = { start = { line = 0, character = 0 }, ["end"] = { line = 1, character = 0 } },
    context = { diagnostics = {} },
  }))

  -- Mend the fault as the editor does, unsaved: the diagnostic goes.
  for _, action in ipairs(results.actions) do
    if action.kind == "quickfix" and action.isPreferred then
      vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
    end
  end
  wait("the mended text", function() return #diagnostics() == 0 end)
  put("mended", vim.api.nvim_buf_get_lines(buffer, 0, -1, false))

  -- Write a new fault, unsaved, with characters outside the first plane in front of it.
  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { "\u{1d11e}<ref name=\"nowhere\" />", "<ref name=\"", "{{cite web |title=T |ac" })
  wait("the new fault", function() return #diagnostics() > 0 end)
  put("typed", diagnostics())
  put("names", request("textDocument/completion", 7, 11))
  put("parameters", request("textDocument/completion", 8, 22))

  vim.lsp.stop_client(client)
end

local ok, problem = pcall(run)
if not ok then results.problem = tostring(problem) end
local file = io.open("results.json", "w")
file:write(vim.json.encode(results))
file:close()
vim.cmd(ok and "qall!" or "cquit!")
