namespace TypedContent.Testing;

/// <summary>Provides the browser of the machine.</summary>
public static class Chromium
{
    /// <summary>Gets the path of Chromium; null where there is none.</summary>
    public static string? Path { get; } =
        new[] { Environment.GetEnvironmentVariable("TYPEDCONTENT_BROWSER"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    /// <summary>Gets the arguments that it is started with.</summary>
    public static IReadOnlyList<string> Arguments { get; } = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];

    /// <summary>Gets the reason to skip a test; null where there is a browser.</summary>
    public static string? Reason => Path is null ? "There is no Chromium: install it, or set TYPEDCONTENT_BROWSER to its path." : null;
}
