using System.Collections;
using Microsoft.Build.Framework;

namespace TypedContent.Testing;

/// <summary>Represents a build engine that replaces MSBuild in tests of tasks and records what a task logs.</summary>
public sealed class FakeBuildEngine : IBuildEngine
{
    private readonly List<BuildErrorEventArgs> _errors = [];
    private readonly List<BuildWarningEventArgs> _warnings = [];
    private readonly List<BuildMessageEventArgs> _messages = [];

    /// <summary>Gets the errors in the order in which they were logged.</summary>
    public IReadOnlyList<BuildErrorEventArgs> Errors => Copy(_errors);

    /// <summary>Gets the warnings in the order in which they were logged.</summary>
    public IReadOnlyList<BuildWarningEventArgs> Warnings => Copy(_warnings);

    /// <summary>Gets the messages in the order in which they were logged.</summary>
    public IReadOnlyList<BuildMessageEventArgs> Messages => Copy(_messages);

    /// <inheritdoc/>
    public bool ContinueOnError => false;

    /// <inheritdoc/>
    public int LineNumberOfTaskNode => 0;

    /// <inheritdoc/>
    public int ColumnNumberOfTaskNode => 0;

    /// <inheritdoc/>
    public string ProjectFileOfTaskNode => "Test.csproj";

    /// <summary>Removes what was logged.</summary>
    public void Clear()
    {
        _errors.Clear();
        _warnings.Clear();
        _messages.Clear();
    }

    /// <inheritdoc/>
    public void LogErrorEvent(BuildErrorEventArgs e)
    {
        lock (_errors)
        {
            _errors.Add(e);
        }
    }

    /// <inheritdoc/>
    public void LogWarningEvent(BuildWarningEventArgs e)
    {
        lock (_warnings)
        {
            _warnings.Add(e);
        }
    }

    /// <inheritdoc/>
    public void LogMessageEvent(BuildMessageEventArgs e)
    {
        lock (_messages)
        {
            _messages.Add(e);
        }
    }

    /// <inheritdoc/>
    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

    /// <inheritdoc/>
    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw new NotSupportedException();

    // A task may still log.
    private static T[] Copy<T>(List<T> logged)
    {
        lock (logged)
        {
            return [.. logged];
        }
    }
}
