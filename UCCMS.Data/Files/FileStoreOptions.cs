namespace UCCMS.Data.Files;

/// <summary>The configuration section "Files".</summary>
public sealed class FileStoreOptions
{
    /// <summary>Where new files go, shared by all servers; empty: into the database. Files already kept stay where they are.</summary>
    public string Folder { get; set; } = string.Empty;

    public bool UsesFolder => Folder.Length > 0;
}
