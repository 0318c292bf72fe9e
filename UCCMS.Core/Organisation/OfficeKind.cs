namespace UCCMS.Core.Organisation;

/// <summary>What an office is in the hierarchy of the Department.</summary>
public enum OfficeKind
{
    Directorate,
    Circle,
    Region,
    Division,
    HeadOffice,
    SubOffice,
    BranchOffice,

    /// <summary>A sorting, business or parcel centre that books bulk mail (AMPC, NSH, BPC).</summary>
    MailCentre,

    /// <summary>Postal Accounts Office of a circle.</summary>
    AccountsOffice,
}
