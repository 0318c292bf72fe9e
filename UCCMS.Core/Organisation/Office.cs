using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>A post office or an administrative office. The tree is Directorate, circle, region, division, office.</summary>
public sealed class Office : IVersioned, IAuditedDocument
{
    private Office()
    {
    }

    public OfficeId Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public OfficeKind Kind { get; private set; }

    public OfficeId? ParentId { get; private set; }

    /// <summary>The circle it lies in; none for the Directorate. A circle office names itself.</summary>
    public OfficeId? CircleId { get; private set; }

    /// <summary>The division it lies in; none above divisions. A divisional office names itself.</summary>
    public OfficeId? DivisionId { get; private set; }

    /// <summary>Codes from the Directorate down to this office: "/90000001/91000006/…/". Its subtree is a prefix search.</summary>
    public string Path { get; private set; } = string.Empty;

    /// <summary>GST code of the State or Union territory the office stands in ("07"); it decides the supplier GSTIN, never the circle.</summary>
    public string? StateCode { get; private set; }

    public string? District { get; private set; }

    public string? Pincode { get; private set; }

    /// <summary>The facility id APT knows the office by, entered when it is known; then both it and the code find the office.</summary>
    public string? FacilityId { get; private set; }

    /// <summary>The office at the circle's seat (GPO) that the letter of 24-12-2025, paragraph 2.2 bills at.</summary>
    public bool IsCircleGpo { get; private set; }

    public bool IsActive { get; private set; } = true;

    public long Version { get; private set; }

    public string AuditKey => $"office/{Id}";

    public string AuditTitle => $"{Name} ({Id})";

    /// <summary>An office that the directory lacks, entered by hand under a division, region or circle (an AMPC, for instance).</summary>
    /// <exception cref="RuleViolation">office.name, office.parent</exception>
    public static Office Add(OfficeId id, string name, OfficeKind kind, Office parent, string stateCode, string? district, string pincode)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(name), "office.name", "Enter the name of the office.", nameof(Name));
        RuleViolation.Unless(
            parent.Kind is OfficeKind.Circle or OfficeKind.Region or OfficeKind.Division,
            "office.parent",
            $"{parent.Name} cannot have offices below it; choose a division, region or circle.");
        return new Office
        {
            Id = id,
            Name = name.Trim(),
            Kind = kind,
            ParentId = parent.Id,
            CircleId = parent.CircleId,
            DivisionId = parent.DivisionId,
            Path = string.Create(CultureInfo.InvariantCulture, $"{parent.Path}{id.Value}/"),
            StateCode = stateCode,
            District = district,
            Pincode = pincode,
        };
    }

    /// <exception cref="RuleViolation">office.facility-id</exception>
    public void EnterFacilityId(string? facilityId)
    {
        var entered = string.IsNullOrWhiteSpace(facilityId) ? null : facilityId.Trim();
        RuleViolation.Unless(
            entered is null || (entered.Length == 8 && entered.All(char.IsAsciiDigit)),
            "office.facility-id",
            "A facility id has 8 digits.",
            nameof(FacilityId));
        FacilityId = entered;
    }

    public bool IsWithin(Office other) => Path.StartsWith(other.Path, StringComparison.Ordinal);
}
