using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Under whose registration a location's supply is billed; the Department's papers disagree, hence dated.</summary>
public enum SupplierGstinKind
{
    /// <summary>The registration of the State or Union territory the booking location stands in.</summary>
    OwnState,

    /// <summary>The registration of the GPO of the location's circle (letter of 24-12-2025, paragraph 2.2).</summary>
    CircleGpo,

    /// <summary>The registration of the GPO of the nodal office's circle (the same paragraph, for NAF).</summary>
    NodalGpo,
}

/// <summary>The policy in force from a date until the next one begins; documents issued before keep what they had.</summary>
public sealed class SupplierGstinPolicy : IAuditedDocument
{
    private SupplierGstinPolicy()
    {
    }

    public SupplierGstinPolicyId Id { get; private set; }

    public SupplierGstinKind Kind { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The paper it rests on.</summary>
    public string Source { get; private set; } = string.Empty;

    public string AuditKey => $"supplier-gstin-policy/{Id.Value}";

    public string AuditTitle => $"Supplier GSTIN: {Words.Of(Kind)} from {IndianTime.Show(From)}";

    /// <exception cref="RuleViolation">policy.source</exception>
    public static SupplierGstinPolicy Of(SupplierGstinKind kind, DateOnly from, string source)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(source), "policy.source", "Name the letter or order that says so.", nameof(Source));
        return new SupplierGstinPolicy { Id = SupplierGstinPolicyId.New(), Kind = kind, From = from, Source = source.Trim() };
    }

    /// <summary>Of several, the one in force on a day: the latest that has begun.</summary>
    public static SupplierGstinPolicy? On(IEnumerable<SupplierGstinPolicy> policies, DateOnly day) =>
        policies.Where(p => p.From <= day).MaxBy(p => p.From);
}
