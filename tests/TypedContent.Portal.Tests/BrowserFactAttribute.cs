namespace TypedContent.Portal.Tests;

/// <summary>Marks a test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Skips the test where there is no browser.</summary>
    public BrowserFactAttribute() => Skip = BrowserReason.Skip;
}

/// <summary>Marks a test with parameters that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the test where there is no browser.</summary>
    public BrowserTheoryAttribute() => Skip = BrowserReason.Skip;
}

/// <summary>Provides the reason to skip a test.</summary>
internal static class BrowserReason
{
    /// <summary>Gets the reason; null where there is a browser.</summary>
    public static string? Skip => Browser.ExecutablePath is null ? "There is no Chromium: install it, or set TYPEDCONTENT_BROWSER to its path." : null;
}
