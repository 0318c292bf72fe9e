namespace UCCMS.Core.Invoicing;

/// <summary>Which months are closed to further invoices of APT, because the return of their GSTIN was filed without them.</summary>
public interface IFiledReturns
{
    /// <summary>Pairs of GSTIN in capitals and month as yyyymm.</summary>
    Task<IReadOnlySet<(string Gstin, int Month)>> ClosedToAptAsync(IReadOnlyCollection<string> gstins, CancellationToken ct);
}
