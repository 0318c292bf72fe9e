using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>Tables 7 and 8: what is not reported document by document. Credit notes are taken off, debit notes added.</summary>
internal sealed class ConsolidatedSupplies
{
    private readonly Dictionary<(bool IsInterState, string Place, Percent Rate), (int Documents, HeadSums Sums)> b2cs = [];
    private readonly Dictionary<(bool IsInterState, bool IsRegistered), (int Documents, Money Value)> exempt = [];

    /// <summary>By place of supply and rate; rows that came to nothing are left out.</summary>
    public IReadOnlyList<B2csRow> B2cs =>
    [
        .. b2cs.Where(r => !r.Value.Sums.IsZero)
            .OrderBy(r => r.Key.IsInterState).ThenBy(r => r.Key.Place, StringComparer.Ordinal).ThenByDescending(r => r.Key.Rate)
            .Select(r => new B2csRow(r.Key.IsInterState, r.Key.Place, r.Key.Rate, r.Value.Documents, r.Value.Sums)),
    ];

    /// <summary>In the order of the form: registered before unregistered, inter-State first.</summary>
    public IReadOnlyList<ExemptRow> Exempt =>
    [
        .. exempt.Where(r => !r.Value.Value.IsZero)
            .OrderByDescending(r => r.Key.IsRegistered).ThenByDescending(r => r.Key.IsInterState)
            .Select(r => new ExemptRow(r.Key.IsInterState, r.Key.IsRegistered, r.Value.Documents, r.Value.Value)),
    ];

    public void AddB2cs(ReturnDocument document)
    {
        foreach (var rate in document.Rates)
        {
            var key = (document.IsInterState, document.PlaceOfSupplyCode, rate.Rate);
            var (documents, sums) = b2cs.GetValueOrDefault(key);
            b2cs[key] = (documents + 1, sums + rate.Sums.Signed(document.Sign));
        }
    }

    public void AddExempt(ReturnDocument document)
    {
        var key = (document.IsInterState, document.IsRegistered);
        var (documents, value) = exempt.GetValueOrDefault(key);
        exempt[key] = (documents + 1, value + (document.Sign < 0 ? -document.Exempt : document.Exempt));
    }
}
