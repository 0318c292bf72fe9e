namespace UCCMS.Web.Demonstration;

/// <summary>A booking location of a demonstration contract.</summary>
/// <param name="OfficeId">Its code.</param>
/// <param name="Pin">Its PIN, where articles are handed over.</param>
/// <param name="TownPin">A PIN of the same town, for town delivery.</param>
/// <param name="FarPins">Destinations of the rest, with their distance in km.</param>
/// <param name="Series">Two letters and two digits that its article numbers begin with.</param>
internal sealed record PlannedLocation(int OfficeId, string Pin, string TownPin, IReadOnlyList<(string Pin, int Km)> FarPins, string Series);

/// <summary>What is booked at one location under one contract in one period, and which share of it goes wrong.</summary>
/// <param name="Location">Where.</param>
/// <param name="CustomerId">Ten digits.</param>
/// <param name="ContractNumber">The contract.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Count">Articles.</param>
/// <param name="StrangerId">A customer with no contract at this office, for slips at the counter.</param>
internal sealed record PlannedMonth(
    PlannedLocation Location, string CustomerId, string ContractNumber, DateOnly From, DateOnly To, int Count, string StrangerId);
