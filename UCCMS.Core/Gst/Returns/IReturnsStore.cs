using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>Returns and what is recorded of them, for writing; the runner saves.</summary>
public interface IReturnsStore
{
    void Add(PreparedReturn prepared);

    void Add(ReturnExplanation explanation);

    void Add(FiledMonth month);

    void Add(ReturnReminder reminder);

    void Add(AnnualReturn annual);

    /// <summary>All that are recorded: of each GSTIN one a year.</summary>
    Task<IReadOnlyList<AnnualReturn>> AnnualReturnsAsync(CancellationToken ct);

    Task<FiledMonth?> FiledAsync(string supplierGstin, int month, CancellationToken ct);

    /// <exception cref="RuleViolation">return.not-found: unknown, or out of the actor's sight; return.not-latest: it was prepared again since.</exception>
    Task<PreparedReturn> GetLatestAsync(PreparedReturnId id, CancellationToken ct);

    Task<bool> IsExplainedAsync(PreparedReturnId id, CancellationToken ct);

    /// <summary>Documents dated in the month under the GSTIN, whoever issued them.</summary>
    Task<int> DocumentsAsync(string supplierGstin, ReturnPeriod period, CancellationToken ct);

    /// <summary>The first month before this one that has documents and is not filed.</summary>
    Task<ReturnPeriod?> FirstOpenBeforeAsync(string supplierGstin, ReturnPeriod period, CancellationToken ct);

    /// <summary>GSTINs with documents in a month that is not filed, and how many.</summary>
    Task<IReadOnlyDictionary<string, int>> OpenAsync(ReturnPeriod period, CancellationToken ct);

    /// <summary>GSTINs whose filing office was reminded of a month on a day.</summary>
    Task<IReadOnlySet<string>> RemindedOnAsync(ReturnPeriod period, DateOnly day, CancellationToken ct);
}
