using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>Why documents and return of a preparation differ, said by a second person; without it such a return is not filed.</summary>
public sealed class ReturnExplanation : IAuditedDocument, IOfficeOwned
{
    /// <summary>Longest explanation, in characters.</summary>
    public const int MostLength = 1000;

    private const int LeastLength = 10;

    private ReturnExplanation()
    {
    }

    /// <summary>The preparation that it explains; one each.</summary>
    public PreparedReturnId PreparedReturnId { get; private set; }

    public string SupplierGstin { get; private set; } = string.Empty;

    /// <summary>yyyymm.</summary>
    public int Month { get; private set; }

    /// <summary>The filing office.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    /// <summary>The filing office again.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    public string PersonId { get; private set; } = string.Empty;

    /// <summary>Name and post.</summary>
    public string ExplainedBy { get; private set; } = string.Empty;

    public DateTime ExplainedAtUtc { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public string AuditKey => FiledMonth.KeyOf(SupplierGstin, Month);

    public string AuditTitle => $"Difference of GSTR-1 of {SupplierGstin} for {new ReturnPeriod(Month)}";

    /// <exception cref="RuleViolation">return.nothing-to-explain, return.maker-is-checker, return.explanation</exception>
    public static ReturnExplanation Of(PreparedReturn prepared, string text, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(prepared.Differences > 0, "return.nothing-to-explain", "Documents and return agree to the paisa; there is nothing to explain.");
        RuleViolation.Unless(
            actor.PersonId != prepared.PersonId, "return.maker-is-checker", $"{prepared.PreparedBy} prepared this return; somebody else explains its differences.");
        var words = (text ?? string.Empty).Trim();
        RuleViolation.Unless(words.Length is >= LeastLength and <= MostLength, "return.explanation", $"Say in {LeastLength} to {MostLength} characters why they differ.", nameof(Text));
        return new ReturnExplanation
        {
            PreparedReturnId = prepared.Id,
            SupplierGstin = prepared.SupplierGstin,
            Month = prepared.Month,
            OwningOfficeId = prepared.OwningOfficeId,
            NodalOfficeId = prepared.NodalOfficeId,
            PersonId = actor.PersonId,
            ExplainedBy = FiledMonth.Signatory(actor),
            ExplainedAtUtc = utcNow,
            Text = words,
        };
    }
}
