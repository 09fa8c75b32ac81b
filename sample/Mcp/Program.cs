using McpSample.Content;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TypedContent.Mcp;

// A server for language models, which a client such as an editor starts. It speaks on the standard output, so that logs go to the other one.
HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
builder.Services.AddMcpServer()
    .WithStdioServerTransport()
    .WithTypedContent(Articles.Set, options => options.Address = (article, locale) => $"https://example.com/help/{locale}/{article.Path}");
await builder.Build().RunAsync();
