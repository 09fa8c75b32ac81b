namespace System.Runtime.CompilerServices;

/// <summary>Enables <c>init</c> accessors and records in .NET Standard 2.0.</summary>
internal static class IsExternalInit;
