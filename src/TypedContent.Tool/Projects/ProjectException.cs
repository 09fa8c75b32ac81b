namespace TypedContent.Tool.Projects;

/// <summary>Represents the reason that a content set can't be found or read. Its message is shown as it is.</summary>
internal sealed class ProjectException(string message) : Exception(message);
