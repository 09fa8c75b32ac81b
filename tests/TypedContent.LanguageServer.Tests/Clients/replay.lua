-- Replays a recorded session in Neovim, whose own client sends what is opened and changed:
-- nvim --headless -u NONE -c "luafile replay.lua", with SESSION, FOLDER and SERVER (a JSON list) in the environment.
local folder, root = vim.env.FOLDER, "file://" .. vim.env.FOLDER
local text = table.concat(vim.fn.readfile(vim.env.SESSION), "\n"):gsub("%${root}", function() return root end)
local session = vim.fn.json_decode(text)
local findings = {}

local function fail(message)
  io.stderr:write(message .. "\n")
  vim.cmd("cquit 1")
end

local id = vim.lsp.start_client({
  cmd = vim.fn.json_decode(vim.env.SERVER),
  root_dir = folder,
  init_options = { inlayHints = true },
  handlers = {
    ["textDocument/publishDiagnostics"] = function(_, result) findings[result.uri] = result.diagnostics end,
  },
})
local client = vim.lsp.get_client_by_id(id)
vim.wait(60000, function() return client.initialized == true end, 10)

local actions = {}

function actions.open(path)
  vim.cmd("edit " .. vim.fn.fnameescape(folder .. "/" .. path))
  vim.lsp.buf_attach_client(0, id)
end

function actions.change(change)
  vim.cmd("buffer " .. vim.fn.fnameescape(folder .. "/" .. change.path))
  local line = vim.api.nvim_buf_get_lines(0, change.line, change.line + 1, true)[1]
  local from, to = vim.str_byteindex(line, change.from, true), vim.str_byteindex(line, change.to, true)
  vim.api.nvim_buf_set_text(0, change.line, from, change.line, to, { change.text })
end

function actions.finding(wanted)
  local function any(start)
    for _, found in ipairs(findings[root .. "/" .. wanted.path] or {}) do
      local line = string.format("%d:%d %s %s", found.range.start.line, found.range.start.character, found.code, found.message)
      if vim.startswith(line, start) then return true end
    end
    return false
  end

  local is_right = vim.wait(120000, function()
    return (not wanted.has or any(wanted.has)) and (not wanted.lacks or (findings[root .. "/" .. wanted.path] and not any(wanted.lacks)))
  end, 5)
  if not is_right then fail("no such finding: " .. vim.fn.json_encode(wanted) .. " in " .. vim.fn.json_encode(findings)) end
end

function actions.request(request)
  local answer
  client.request(request.method, request.params, function(err, result) answer = vim.fn.json_encode(err or result or vim.NIL) end)
  vim.wait(120000, function() return answer ~= nil end, 5)
  for _, wanted in ipairs(request.has) do
    if not answer or not (answer:gsub('": ', '":')):find((wanted:gsub('": ', '":')), 1, true) then fail(request.method .. ": no " .. wanted .. " in " .. tostring(answer)) end
  end
end

for _, step in ipairs(session.steps) do
  local name, value = next(step)
  print(vim.fn.json_encode(step))
  local ok, err = pcall(actions[name], value)
  if not ok then fail(tostring(err)) end
end

client.stop()
vim.wait(10000, function() return client.is_stopped() end, 10)
vim.cmd("qall!")
