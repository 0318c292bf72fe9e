namespace UCCMS.Core.Gst.Returns;

/// <summary>Returns and what is recorded of them, for writing; the runner saves.</summary>
public interface IReturnsStore
{
    void Add(FiledMonth month);

    Task<FiledMonth?> FiledAsync(string supplierGstin, int month, CancellationToken ct);
}
