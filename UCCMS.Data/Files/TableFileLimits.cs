namespace UCCMS.Data.Files;

/// <summary>How large an uploaded table may be before it is refused unread, so that no file can exhaust the server.</summary>
public sealed record TableFileLimits
{
    public static TableFileLimits Standard { get; } = new();

    /// <summary>Bytes of the file as uploaded.</summary>
    public long Bytes { get; init; } = 256L << 20;

    /// <summary>Bytes of one part of a workbook when unpacked.</summary>
    public long UnpackedBytes { get; init; } = 2L << 30;

    /// <summary>Bytes of the parts of a workbook that are held in memory (shared texts, styles) when unpacked.</summary>
    public long HeldBytes { get; init; } = 256L << 20;

    /// <summary>Unpacked to packed size; a sheet of figures stays below 60, a zip bomb reaches 1,000.</summary>
    public int PackingRatio { get; init; } = 200;

    /// <summary>Unpacked bytes below which the packing ratio does not matter.</summary>
    public long RatioMattersFrom { get; init; } = 8L << 20;

    public int Columns { get; init; } = 100;

    /// <summary>Characters of one cell; a spreadsheet's own limit.</summary>
    public int CellLength { get; init; } = 32_767;
}
