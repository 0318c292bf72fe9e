namespace UCCMS.Core.Bookings;

/// <summary>What an import asks the organisation and the product list: answers from memory, bounded by their number and not by the file's.</summary>
public interface IBookingDirectory
{
    /// <summary>The office of an 8-digit code or facility id; 0 where there is none.</summary>
    int FindOffice(int codeOrFacilityId);

    /// <summary>A number for the district of a PIN; 0 where the directory does not know it.</summary>
    int DistrictOf(int pin);

    /// <summary>The product as it is listed, whatever the case; none when it is unknown.</summary>
    string? FindProduct(ReadOnlySpan<char> code);

    /// <summary>Whether the product's discount tells town delivery from the rest.</summary>
    bool HasTrafficClass(string product);
}
