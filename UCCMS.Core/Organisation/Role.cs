namespace UCCMS.Core.Organisation;

/// <summary>What a post does; with its office it decides what the holder sees and may do (SOP 5).</summary>
public enum Role
{
    BookingLocation,
    NodalOffice,
    Ddo,
    Pao,
    DivisionalOffice,
    RegionalOffice,
    CircleOffice,
    Directorate,
    CeptSupport,
    Auditor,
    Administrator,
}
