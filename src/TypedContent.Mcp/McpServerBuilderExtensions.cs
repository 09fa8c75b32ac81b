using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Server;
using TypedContent.Mcp.Tools;

namespace TypedContent.Mcp;

/// <summary>Adds the articles of a program to a server of the Model Context Protocol.</summary>
public static class McpServerBuilderExtensions
{
    /// <summary>Adds the tools <c>search</c> and <c>fetch</c>, with which language models find and read the articles of a set.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="set">The content set, such as <c>Articles.Set</c>.</param>
    /// <param name="configure">A function that changes options, or <see langword="null"/>.</param>
    /// <returns>The server.</returns>
    /// <remarks>The names of the tools and their results are those that clients expect of servers to search in.</remarks>
    /// <example>
    /// <code>
    /// builder.Services.AddMcpServer().WithStdioServerTransport().WithTypedContent(Articles.Set);
    /// </code>
    /// </example>
    public static IMcpServerBuilder WithTypedContent(this IMcpServerBuilder builder, ContentSet set, Action<ContentMcpOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(set);
        var options = new ContentMcpOptions();
        configure?.Invoke(options);
        builder.Services.Configure<McpServerOptions>(server => server.ServerInstructions ??=
            $"Articles in {string.Join(", ", set.Locales)}. Search for sections first, then fetch the ones that matter. Cite their addresses.");
        return builder.WithTools(new ContentTools(set, options), ToolJson.Default.Options).WithRequestFilters(filters => filters.AddCallToolFilter(ToolArguments.Check));
    }
}
