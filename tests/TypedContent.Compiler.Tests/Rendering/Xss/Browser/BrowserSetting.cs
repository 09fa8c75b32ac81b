using Xunit;

namespace TypedContent.Compiler.Tests.Rendering.Xss.Browser;

/// <summary>Provides the browser that tests start.</summary>
internal static class BrowserSetting
{
    /// <summary>Gets the path of Chromium; null where none is set.</summary>
    public static string? Path { get; } = Environment.GetEnvironmentVariable("TYPEDCONTENT_BROWSER") is { Length: > 0 } path ? path : null;

    /// <summary>Gets the path of a file with a payload on each line; null where none is set.</summary>
    public static string? PayloadFile { get; } = Environment.GetEnvironmentVariable("TYPEDCONTENT_PAYLOADS") is { Length: > 0 } path ? path : null;

    /// <summary>Gets the reason to skip a test; null where there is a browser.</summary>
    public static string? Skip => Path is null ? "set TYPEDCONTENT_BROWSER to the path of Chromium to run this test (docs/security.md)" : null;
}

/// <summary>Marks a test that needs a browser.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserSetting.Skip;
}
