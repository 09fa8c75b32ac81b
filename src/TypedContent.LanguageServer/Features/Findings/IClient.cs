using TypedContent.LanguageServer.Protocol;

namespace TypedContent.LanguageServer.Features.Findings;

/// <summary>Represents the client, as features send to it.</summary>
internal interface IClient
{
    /// <summary>Sends the findings of a file.</summary>
    Task PublishAsync(PublishDiagnosticsParams findings);

    /// <summary>Shows a message to the user.</summary>
    Task ShowAsync(string message);

    /// <summary>Writes a message to the log of the client.</summary>
    Task LogAsync(string message);
}
