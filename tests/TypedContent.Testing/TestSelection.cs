namespace TypedContent.Testing;

/// <summary>Reads the environment variable that selects the tests to run.</summary>
public static class TestSelection
{
    /// <summary>The name of the environment variable. Set it to <c>all</c> to run the long-running tests too.</summary>
    public const string Variable = "TYPEDCONTENT_TESTS";

    /// <summary>The reason that is reported for a skipped long-running test.</summary>
    public const string Reason = "It takes long. Set " + Variable + "=all to run it; .ci/run does.";

    /// <summary>The value with which tests of the native command run.</summary>
    public const string NativeTool = "native";

    /// <summary>Gets a value that indicates whether tests of the native command run.</summary>
    public static bool IncludesNativeTool { get; } = Environment.GetEnvironmentVariable(Variable) == NativeTool;

    /// <summary>Gets a value that indicates whether long-running tests run.</summary>
    public static bool IncludesLongRunning { get; } = Environment.GetEnvironmentVariable(Variable) == "all";
}
