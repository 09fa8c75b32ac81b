using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace TypedContent.Mcp.Tools;

/// <summary>Says what is wrong with the arguments of a call, so that a language model can correct them. The server itself only says that there was an error.</summary>
internal static class ToolArguments
{
    private static readonly Dictionary<string, Argument[]> s_arguments = new(StringComparer.Ordinal)
    {
        ["search"] = [new("query", JsonValueKind.String, IsRequired: true), new("language", JsonValueKind.String), new("count", JsonValueKind.Number)],
        ["fetch"] = [new("id", JsonValueKind.String, IsRequired: true)],
    };

    /// <summary>Returns a handler that answers calls with wrong arguments, and passes on all others.</summary>
    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Check(McpRequestHandler<CallToolRequestParams, CallToolResult> next) => (request, cancellation) =>
        ProblemOf(request.Params) is { } problem
            ? ValueTask.FromResult(new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = problem }] })
            : next(request, cancellation);

    private static string? ProblemOf(CallToolRequestParams? call) =>
        call is null || !s_arguments.TryGetValue(call.Name, out Argument[]? arguments) ? null : arguments.Select(argument => ProblemOf(argument, call)).FirstOrDefault(problem => problem is not null);

    private static string? ProblemOf(Argument argument, CallToolRequestParams call)
    {
        if (call.Arguments is null || !call.Arguments.TryGetValue(argument.Name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return argument.IsRequired ? $"The argument '{argument.Name}' of '{call.Name}' is missing." : null;
        }

        bool isNumber = argument.Kind == JsonValueKind.Number;
        return value.ValueKind == argument.Kind && (!isNumber || value.TryGetInt32(out _)) ? null
            : $"The argument '{argument.Name}' of '{call.Name}' must be {(isNumber ? "a whole number" : "a text")}.";
    }

    /// <summary>Represents an argument of a tool.</summary>
    private sealed record Argument(string Name, JsonValueKind Kind, bool IsRequired = false);
}
