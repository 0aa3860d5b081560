namespace ListingEngine.Host.Sites;

/// <summary>Names the resource files beside it: what a site says to its visitors, and the office about it.</summary>
public sealed class SitesTexts;
