namespace UCCMS.Core.Shared;

/// <summary>
/// Guarded by optimistic concurrency: the stored version rises by one with every change, and a change based on an older
/// version is refused as “changed by someone else”.
/// </summary>
public interface IVersioned
{
    long Version { get; }
}
