namespace TypedContent.Testing;

/// <summary>Marks a test that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <summary>Skips the test where there is no browser.</summary>
    public BrowserFactAttribute() => Skip = Chromium.Reason;
}

/// <summary>Marks a test with parameters that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the test where there is no browser.</summary>
    public BrowserTheoryAttribute() => Skip = Chromium.Reason;
}
