using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>From a date, one Postal Accounts Office keeps the accounts of a circle's offices (APS under Maharashtra).</summary>
public sealed class PaoAssignment : IAuditedDocument, IVersioned
{
    private PaoAssignment()
    {
    }

    public AssignmentId Id { get; private set; }

    public OfficeId CircleId { get; private set; }

    public OfficeId PaoOfficeId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day; open while none.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>What it rests on: an order, or that it was assumed.</summary>
    public string Basis { get; private set; } = string.Empty;

    public long Version { get; private set; }

    public string AuditKey => $"pao-assignment/{Id.Value}";

    public string AuditTitle => $"PAO {PaoOfficeId} for circle {CircleId} from {IndianTime.Show(From)}";

    public static PaoAssignment Of(OfficeId circle, OfficeId pao, DateOnly from, string basis) =>
        new() { Id = AssignmentId.New(), CircleId = circle, PaoOfficeId = pao, From = from, Basis = basis.Trim() };

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Ends it the day before its successor begins.</summary>
    /// <exception cref="RuleViolation">assignment.earlier</exception>
    public void GiveWayOn(DateOnly successorFrom)
    {
        RuleViolation.Unless(successorFrom > From, "assignment.earlier", $"An assignment from {IndianTime.Show(From)} exists already; the new one must begin later.", nameof(From));
        To = successorFrom.AddDays(-1);
    }
}
